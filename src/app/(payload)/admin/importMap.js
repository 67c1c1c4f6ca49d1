import { AnnouncePanel as AnnouncePanel_cdca6e9abb7584a41c0d26936d8f71a2 } from '../../../../src/collections/decisions/views/AnnouncePanel.tsx'
import { SetupTokenField as SetupTokenField_fa1e0a8fdcf16791bcafcb38773c3b4e } from '../../../../src/collections/users/views/SetupTokenField.tsx'
import { CurrentPasswordField as CurrentPasswordField_6456f637fafd2dda2e400070aaf028c5 } from '../../../../src/collections/users/views/CurrentPasswordField.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/collections/decisions/views/AnnouncePanel.tsx#AnnouncePanel": AnnouncePanel_cdca6e9abb7584a41c0d26936d8f71a2,
  "/src/collections/users/views/SetupTokenField.tsx#SetupTokenField": SetupTokenField_fa1e0a8fdcf16791bcafcb38773c3b4e,
  "/src/collections/users/views/CurrentPasswordField.tsx#CurrentPasswordField": CurrentPasswordField_6456f637fafd2dda2e400070aaf028c5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
