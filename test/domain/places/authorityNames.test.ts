import { describe, expect, it } from '@jest/globals';
import { normaliseAuthorityName, placeOfAuthority, provinceNameOf } from '../../../src/domain/places/authorityNames.ts';
import { placesOfVietNam } from '../../factories/placesOfVietNam.ts';

describe('names of one authority', () => {
  it.each([
    ['Bộ Công thương', 'Bộ Công Thương'],
    ['Bộ Công thương', ' BỘ  CÔNG\u00a0THƯƠNG '],
    ['Bộ Công thương', 'Bộ Công thương'.normalize('NFD')],
    ['UBND tỉnh Bắc Ninh', 'Ủy ban nhân dân tỉnh Bắc Ninh'],
    ['UBND tỉnh Bắc Ninh', 'Uỷ ban nhân dân tỉnh Bắc Ninh'],
    ['UBND tỉnh Bắc Ninh', 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH'],
    ['UBND Thành phố Hải Phòng', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['UBND Thành phố Hải Phòng', 'UBND TP. Hải Phòng'],
    ['UBND Thành phố Hải Phòng', 'UBND TP Hải Phòng'],
    ['UBND Thành phố Hải Phòng', 'UBND TP.Hải Phòng'],
    ['UBND Thành phố Hồ Chí Minh', 'UBND TP.HCM'],
    ['UBND Thành phố Hồ Chí Minh', 'UBND TPHCM'],
    ['UBND tỉnh Thanh Hóa', 'UBND tỉnh Thanh Hoá'],
    ['Bộ xây dựng (Giao thông vận tải cũ)', 'Bộ Xây dựng'],
    ['Bộ Khoa học và Công nghệ ( Bộ TTTT cũ)', 'Bộ Khoa học và Công nghệ'],
    ['Bộ xây dựng (Giao thông vận tải cũ)'.normalize('NFD'), 'Bộ Xây dựng'],
    ['Tòa án nhân dân_old', 'Toà án nhân dân'],
    ['Sở Nội vụ - Thành phố Huế', 'Sở Nội vụ Thành phố Huế'],
    ['Cục y tế-Bộ Công an', 'Cục Y tế - Bộ Công an'],
    ['Sở Văn hóa - Thể thao và Du lịch tỉnh Bắc Ninh', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh'],
    ['Cục Thuỷ sản và Kiểm ngư - Bộ NN và MT', 'Cục Thủy sản và Kiểm ngư - Bộ Nông nghiệp và Môi trường'],
    ['Cục Hợp tác quốc tế - Bộ giáo dục đào tạo', 'Cục Hợp tác quốc tế - Bộ Giáo dục và Đào tạo'],
    ['Cục Di sản văn hoá - Bộ Văn hóa, Thể thao và Du lịch', 'Cục Di sản văn hóa - Bộ Văn hoá, Thể thao & Du lịch'],
  ])('%j and %j have one key', (a, b) => {
    expect(normaliseAuthorityName(a)).toBe(normaliseAuthorityName(b));
  });

  it.each([
    ['Bộ Xây dựng', 'Bộ Nội vụ'],
    ['UBND tỉnh Bắc Ninh', 'UBND thành phố Bắc Ninh'],
    ['UBND tỉnh Bắc Ninh', 'UBND tỉnh Bắc Giang'],
    ['UBND cấp xã', 'Chủ tịch UBND cấp xã'],
    ['UBND Phường Kinh Bắc, tỉnh Bắc Ninh', 'UBND tỉnh Bắc Ninh'],
    ['Xã Tân Hóa', 'Xã Tân Hòa'],
  ])('%j and %j have not', (a, b) => {
    expect(normaliseAuthorityName(a)).not.toBe(normaliseAuthorityName(b));
  });
});

describe("a province in an authority's name", () => {
  it.each([
    ['UBND tỉnh Lào Cai', 'Lào Cai'],
    ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Lào Cai'],
    ['Ban Quản lý khu Kinh tế tỉnh Lào cai', 'Lào Cai'],
    ['UBND Thành phố Hải Phòng', 'Hải Phòng'],
    ['UBND TP.HCM', 'Hồ Chí Minh'],
    ['Sở Xây dựng - tỉnh Quảng Ngãi', 'Quảng Ngãi'],
    ['Trung tâm phục vụ hành chính công Thành phố Hà Nội', 'Hà Nội'],
    ['Sở Ngoại vụ Thành phố Hồ Chí Minh - Bộ Ngoại giao', 'Hồ Chí Minh'],
    ['UBND Phường Kinh Bắc, tỉnh Bắc Ninh', 'Bắc Ninh'],
    ['UBND thành phố Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Văn phòng Đăng ký đất đai tỉnh - tỉnh Gia Lai', 'Gia Lai'],
    ['Bộ Tư lệnh Thủ đô Hà nội', 'Hà Nội'],
    ['Chủ tịch Ủy ban nhân dân thành phố Hải Phòng quyết định', 'Hải Phòng'],
    ['Ban Quản lý Khu kinh tế, công nghiệp thành phố - Thành phố Huế', 'Huế'],
    ['Ủy ban nhân dân cấp tỉnh', null],
    ['Công an tỉnh', null],
    ['Sở Tài chính các tỉnh, thành phố', null],
    ['Chủ tịch Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương', null],
    ['SỞ CÔNG THƯƠNG TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG', null],
    ['Cơ quan chức năng do Ủy ban nhân dân cấp tỉnh chỉ định', null],
    ['Bộ Tài chính', null],
  ])('of %j is %s', (authority, name) => {
    expect(provinceNameOf(authority)).toBe(name);
  });
});

describe("an authority's place", () => {
  const register = placesOfVietNam();
  it.each([
    ['UBND tỉnh Lào Cai', '2026-01-15', '15'],
    ['UBND tỉnh Lào Cai', '2025-07-01', '15'],
    ['UBND tỉnh Lào Cai', '2025-06-30', '10~2025-06-30'],
    ['UBND tỉnh Lào Cai', '2024-05-02', '10~2025-06-30'],
    ['UBND tỉnh Yên Bái', '2024-05-02', '15~2025-06-30'],
    ['UBND tỉnh Yên Bái', '2026-01-15', null],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', '2026-08-30', '31'],
    ['UBND Hải Phòng', '2026-08-30', '31'],
    ['UBND Thành phố Đồng Nai', '2026-05-01', '75'],
    ['UBND tỉnh Đồng Nai', '2025-01-01', '75~2025-06-30'],
    ['UBND Thành phố Huế', '2026-05-01', '46'],
    ['UBND tỉnh Thừa Thiên - Huế', '2024-05-01', '46'],
    ['Trung tâm phục vụ hành chính công Thành phố Hà Nội', '2026-05-01', '01'],
    ['Trung tâm phục vụ hành chính công Thành phố Hà Nội', '2020-05-01', '01'],
    ['UBND tỉnh Thanh Hoá', '2020-05-01', '38'],
    ['UBND tỉnh Hòa Bình', '2020-05-01', '17~2025-06-30'],
    ['UBND tỉnh Đắc Lắc', '2026-05-01', '66'],
    ['UBND tỉnh Đăk Lăk', '2026-05-01', '66'],
    ['UBND tỉnh Bà Rịa Vũng Tàu', '2020-05-01', '77~2025-06-30'],
    ['UBND TPHCM', '2026-05-01', '79'],
    ['UBND Phường Kinh Bắc, tỉnh Bắc Ninh', '2026-05-01', '24'],
    ['UBND tỉnh Bắc Giang', '2025-06-30', '24~2025-06-30'],
    ['Sở Xây dựng - tỉnh Quảng Ngãi', '2026-05-01', '51'],
    ['Ủy ban nhân dân cấp tỉnh', '2026-05-01', null],
    ['Bộ Tài chính', '2026-05-01', null],
  ])('of %s on %s is %s', (authority, day, place) => {
    expect(placeOfAuthority(register, authority, day)).toBe(place);
  });
});
