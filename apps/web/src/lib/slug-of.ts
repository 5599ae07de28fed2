import { fold } from '@tien-do/domain'

/** `Tỷ lệ hộ nghèo` is kept under `ty-le-ho-ngheo`. */
export const slugOf = (name: string, most: number): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-|-$/g, '')
