/** The message of the database trigger that stops two administrators from leaving at once. */
export const LAST_ADMINISTRATOR = 'the last administrator stays';

export const KEPT = {
  vi: 'Đây là quản trị viên cuối cùng: hãy tạo hoặc chỉ định một quản trị viên khác trước.',
  en: 'This is the last administrator: create or appoint another one first.',
};
