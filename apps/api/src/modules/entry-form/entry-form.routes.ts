import { getEntryForm, importEntryForm, previewEntryForm } from '@tien-do/contract'
import { Router } from 'express'
import { mountKeptFile, mountUpload } from '../../http/mount.ts'
import type { EntryFormService } from './entry-form.service.ts'

export function entryFormRoutes(forms: EntryFormService): Router {
  const router = Router()
  mountKeptFile(router, getEntryForm, forms.form)
  mountUpload(router, previewEntryForm, forms.preview)
  mountUpload(router, importEntryForm, forms.write)
  return router
}
