import type { Endpoint } from '@tien-do/contract'
import type { z } from 'zod'
import { base, problemOf } from './call.ts'
import { fillPath, toQuery } from './fill-path.ts'
import { currentLanguage } from './i18n.ts'
import { ProblemError, UnreachableError } from './problem-error.ts'

/** Sends one file to an endpoint that takes files. By the older way: only it tells how far it is. */
export async function upload<I extends z.ZodObject, O extends z.ZodType>(
  { path, output }: Endpoint<I, O>,
  input: z.input<I>,
  file: Blob,
  /** How much of it is on its way, from 0 to 1. */
  onProgress: (share: number) => void,
): Promise<z.output<O>> {
  const { url, rest } = fillPath(path, input)
  const request = new XMLHttpRequest()
  const done = new Promise<Response>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }))
    request.onerror = () => reject(new UnreachableError(null))
  })
  request.open('POST', base + url + toQuery(rest))
  request.setRequestHeader('accept', 'application/json')
  request.setRequestHeader('accept-language', currentLanguage())
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.send(file)
  const response = await done
  if (!response.ok) throw new ProblemError(await problemOf(response))
  return output.parse(await response.json())
}
