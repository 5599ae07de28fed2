import type { Observation } from '@tien-do/contract'
import { isText, looksLike } from '../looks-like.ts'
import { isObservation } from '../is-observation.ts'

/** What one person saved, in a round of a commune. */
interface News {
  person: string
  commune: string
  period: string
  saved: Observation
}
const isNews = looksLike<News>({
  person: isText,
  commune: isText,
  period: isText,
  saved: isObservation,
})
type Hear = (news: News) => void

const listeners = new Set<Hear>()
let channel: BroadcastChannel | null = null

function channelOf(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === 'undefined') return channel
  channel = new BroadcastChannel('tien-do.saved')
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) for (const hear of listeners) hear(data)
  })
  return channel
}

/** Tells the sheets of this tab and of the others what was saved: they need not send it. */
export function tellSaved(news: News): void {
  for (const hear of listeners) hear(news)
  channelOf()?.postMessage(news)
}

/** Hears what was saved of one person's round. */
export function onSaved(of: Omit<News, 'saved'>, hear: (saved: Observation) => void): () => void {
  channelOf()
  const listener: Hear = ({ person, commune, period, saved }) => {
    if (person === of.person && commune === of.commune && period === of.period) hear(saved)
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}
