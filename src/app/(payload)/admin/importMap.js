import { AnnouncePanel as AnnouncePanel_cdca6e9abb7584a41c0d26936d8f71a2 } from '../../../../src/collections/decisions/views/AnnouncePanel.tsx'
import { RegisterPick as RegisterPick_59a6b86e2e398c9cc29c02ab4dd5b085 } from '../../../../src/collections/fields/views/RegisterPick.tsx'
import { IssuerCell as IssuerCell_59416dee238f09773c55835bf380886a } from '../../../../src/collections/decisions/views/IssuerCell.tsx'
import { DayCell as DayCell_2560b4f8916d2b292efd75a238472480 } from '../../../../src/collections/fields/views/DayCell.tsx'
import { DayInput as DayInput_0bf3b386bd8e0a879b99d7022c362c4e } from '../../../../src/collections/fields/views/DayInput.tsx'
import { RowName as RowName_b11e7bf2b9a0e8ac30589e16bf359581 } from '../../../../src/collections/fields/views/RowName.tsx'
import { WhoIsEditing as WhoIsEditing_e51f1bf3a77847b3620a4cb30b759c26 } from '../../../../src/collections/locks/views/WhoIsEditing.tsx'
import { LinesTableView as LinesTableView_e0b857d4482166181fa2b3ecc0b08e55 } from '../../../../src/collections/lines/table/views/LinesTableView.tsx'
import { WhatChanges as WhatChanges_74b7286e90f2fd73872b7f13cdfee4b0 } from '../../../../src/collections/decisions/preview/views/WhatChanges.tsx'
import { OpenLinkedField as OpenLinkedField_3419254caea28c29888a15b36dd648de } from '../../../../src/collections/decisions/check/OpenLinkedField.tsx'
import { LineNotes as LineNotes_9362aa4e92027c32e79c28a88560ff41 } from '../../../../src/collections/lines/views/LineNotes.tsx'
import { StartContent as StartContent_5c94e6c801817ca4246b75448943c21e } from '../../../../src/collections/lines/views/StartContent.tsx'
import { ProcedureView as ProcedureView_2ddf6f44b2e67bbcf5f3e3f47f5a669e } from '../../../../src/collections/catalogue/views/ProcedureView.tsx'
import { DecisionCell as DecisionCell_cd51ec541f802b5a6872b5abc12e88e0 } from '../../../../src/collections/log/views/DecisionCell.tsx'
import { MomentCell as MomentCell_0dd7c887c2c56f6c4c50a8fc22e75246 } from '../../../../src/collections/fields/views/MomentCell.tsx'
import { MomentShown as MomentShown_3f50f7ed264e470ff98b3c8490a3432c } from '../../../../src/collections/fields/views/MomentShown.tsx'
import { SetupTokenField as SetupTokenField_fa1e0a8fdcf16791bcafcb38773c3b4e } from '../../../../src/collections/users/views/SetupTokenField.tsx'
import { CurrentPasswordField as CurrentPasswordField_6456f637fafd2dda2e400070aaf028c5 } from '../../../../src/collections/users/views/CurrentPasswordField.tsx'
import { UnlockAccount as UnlockAccount_44a59eda68eb3ca12ea2d797cd082670 } from '../../../../src/collections/users/views/UnlockAccount.tsx'
import { NewKeyField as NewKeyField_29943e0fa25d58bc926ec291bf8e5c13 } from '../../../../src/collections/apiKeys/views/NewKeyField.tsx'
import { NewSecretField as NewSecretField_ea15497968960ad821f9bd045f4ed4c7 } from '../../../../src/collections/webhooks/views/NewSecretField.tsx'
import { ActionCell as ActionCell_dd107f4eb1750a581ee09da0ca996eea } from '../../../../src/collections/log/views/ActionCell.tsx'
import { EntryCell as EntryCell_bac73198e4661e56a9154f1ba120471c } from '../../../../src/collections/log/views/EntryCell.tsx'
import { ExportTrail as ExportTrail_ed14a600de77d8caf253ceea57965f52 } from '../../../../src/collections/log/views/ExportTrail.tsx'
import { ProductMark as ProductMark_53f8bbe36a3559d9d9dfdf4b9ec41d04 } from '../../../../src/collections/frame/views/ProductName.tsx'
import { ProductName as ProductName_53f8bbe36a3559d9d9dfdf4b9ec41d04 } from '../../../../src/collections/frame/views/ProductName.tsx'
import { ForgottenPassword as ForgottenPassword_10ba24da0d9f9434f21d40ffadd0468e } from '../../../../src/collections/frame/views/ForgottenPassword.tsx'
import { WorkDesk as WorkDesk_c1043fc0885995a1a08c5e990f5b7e58 } from '../../../../src/collections/desk/views/WorkDesk.tsx'
import { NamedControls as NamedControls_f807d2bf38af46294211b96071c0ddaa } from '../../../../src/collections/frame/views/NamedControls.tsx'
import { ImportView as ImportView_4134d30f7a647f59053d47bbfe3a7f67 } from '../../../../src/collections/decisions/import/views/ImportView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/collections/decisions/views/AnnouncePanel.tsx#AnnouncePanel": AnnouncePanel_cdca6e9abb7584a41c0d26936d8f71a2,
  "/src/collections/fields/views/RegisterPick.tsx#RegisterPick": RegisterPick_59a6b86e2e398c9cc29c02ab4dd5b085,
  "/src/collections/decisions/views/IssuerCell.tsx#IssuerCell": IssuerCell_59416dee238f09773c55835bf380886a,
  "/src/collections/fields/views/DayCell.tsx#DayCell": DayCell_2560b4f8916d2b292efd75a238472480,
  "/src/collections/fields/views/DayInput.tsx#DayInput": DayInput_0bf3b386bd8e0a879b99d7022c362c4e,
  "/src/collections/fields/views/RowName.tsx#RowName": RowName_b11e7bf2b9a0e8ac30589e16bf359581,
  "/src/collections/locks/views/WhoIsEditing.tsx#WhoIsEditing": WhoIsEditing_e51f1bf3a77847b3620a4cb30b759c26,
  "/src/collections/lines/table/views/LinesTableView.tsx#LinesTableView": LinesTableView_e0b857d4482166181fa2b3ecc0b08e55,
  "/src/collections/decisions/preview/views/WhatChanges.tsx#WhatChanges": WhatChanges_74b7286e90f2fd73872b7f13cdfee4b0,
  "/src/collections/decisions/check/OpenLinkedField.tsx#OpenLinkedField": OpenLinkedField_3419254caea28c29888a15b36dd648de,
  "/src/collections/lines/views/LineNotes.tsx#LineNotes": LineNotes_9362aa4e92027c32e79c28a88560ff41,
  "/src/collections/lines/views/StartContent.tsx#StartContent": StartContent_5c94e6c801817ca4246b75448943c21e,
  "/src/collections/catalogue/views/ProcedureView.tsx#ProcedureView": ProcedureView_2ddf6f44b2e67bbcf5f3e3f47f5a669e,
  "/src/collections/log/views/DecisionCell.tsx#DecisionCell": DecisionCell_cd51ec541f802b5a6872b5abc12e88e0,
  "/src/collections/fields/views/MomentCell.tsx#MomentCell": MomentCell_0dd7c887c2c56f6c4c50a8fc22e75246,
  "/src/collections/fields/views/MomentShown.tsx#MomentShown": MomentShown_3f50f7ed264e470ff98b3c8490a3432c,
  "/src/collections/users/views/SetupTokenField.tsx#SetupTokenField": SetupTokenField_fa1e0a8fdcf16791bcafcb38773c3b4e,
  "/src/collections/users/views/CurrentPasswordField.tsx#CurrentPasswordField": CurrentPasswordField_6456f637fafd2dda2e400070aaf028c5,
  "/src/collections/users/views/UnlockAccount.tsx#UnlockAccount": UnlockAccount_44a59eda68eb3ca12ea2d797cd082670,
  "/src/collections/apiKeys/views/NewKeyField.tsx#NewKeyField": NewKeyField_29943e0fa25d58bc926ec291bf8e5c13,
  "/src/collections/webhooks/views/NewSecretField.tsx#NewSecretField": NewSecretField_ea15497968960ad821f9bd045f4ed4c7,
  "/src/collections/log/views/ActionCell.tsx#ActionCell": ActionCell_dd107f4eb1750a581ee09da0ca996eea,
  "/src/collections/log/views/EntryCell.tsx#EntryCell": EntryCell_bac73198e4661e56a9154f1ba120471c,
  "/src/collections/log/views/ExportTrail.tsx#ExportTrail": ExportTrail_ed14a600de77d8caf253ceea57965f52,
  "/src/collections/frame/views/ProductName.tsx#ProductMark": ProductMark_53f8bbe36a3559d9d9dfdf4b9ec41d04,
  "/src/collections/frame/views/ProductName.tsx#ProductName": ProductName_53f8bbe36a3559d9d9dfdf4b9ec41d04,
  "/src/collections/frame/views/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_10ba24da0d9f9434f21d40ffadd0468e,
  "/src/collections/desk/views/WorkDesk.tsx#WorkDesk": WorkDesk_c1043fc0885995a1a08c5e990f5b7e58,
  "/src/collections/frame/views/NamedControls.tsx#NamedControls": NamedControls_f807d2bf38af46294211b96071c0ddaa,
  "/src/collections/decisions/import/views/ImportView.tsx#ImportView": ImportView_4134d30f7a647f59053d47bbfe3a7f67,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
