import { AnnouncePanel as AnnouncePanel_a77ad7ff7da83cc85f42f265ba3340dc } from '../../../../src/collections/decisions/views/AnnouncePanel.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/collections/decisions/views/AnnouncePanel.tsx#AnnouncePanel": AnnouncePanel_a77ad7ff7da83cc85f42f265ba3340dc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
