import { MantineProvider, useMantineContext, useMantineTheme } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import classes from './design.module.css'

interface Props {
  scheme: 'light' | 'dark'
  children: ReactNode
}

/** A ground on which fields, buttons and dialogs too have the colours of one scheme. */
export function MantineGround({ scheme, children }: Props) {
  const id = useId()
  const theme = useMantineTheme()
  const { cssVariablesResolver } = useMantineContext()
  const [ground, setGround] = useState<HTMLElement | null>(null)
  const { Modal } = theme.components
  // A dialog outside of the ground would have the colours of the page.
  const inside = { ...Modal, defaultProps: { ...Modal?.defaultProps, withinPortal: false } }
  return (
    <div id={id} ref={setGround} data-scheme={scheme} className={classes.colours}>
      {ground && (
        <MantineProvider
          theme={{ ...theme, components: { ...theme.components, Modal: inside } }}
          forceColorScheme={scheme}
          cssVariablesSelector={`[id='${id}']`}
          getRootElement={() => ground}
          deduplicateCssVariables={false}
          withGlobalClasses={false}
          {...(cssVariablesResolver ? { cssVariablesResolver } : {})}
        >
          {children}
        </MantineProvider>
      )}
    </div>
  )
}
