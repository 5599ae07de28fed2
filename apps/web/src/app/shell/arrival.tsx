import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/**
 * On another page the focus is at its content and its title is said; a browser does so only where the page is loaded anew.
 * Whoever has the focus in what stays, as with a filter, keeps it.
 */
export function Arrival() {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  const hasMoved = useRef(false)
  const [title, setTitle] = useState('')
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    hasMoved.current = true
    const content = document.getElementById('content')
    if (content && !content.contains(document.activeElement)) content.focus({ preventScroll: true })
  }, [pathname])
  useEffect(() => {
    const named = document.querySelector('title')
    const watch = new MutationObserver(() => {
      // The title of the page that was opened first is read by the browser.
      if (hasMoved.current) setTitle(document.title)
    })
    if (named) watch.observe(named, { childList: true })
    return () => watch.disconnect()
  }, [])
  return (
    <p aria-live="polite" className="visually-hidden">
      {title}
    </p>
  )
}
