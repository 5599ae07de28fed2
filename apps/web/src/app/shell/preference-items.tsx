import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import {
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconSun,
  type Icon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { languages, setLanguage } from '../../lib/i18n.ts'
import { useStepKeysOn } from '../../lib/step-keys.ts'
import { useLanguage } from '../../lib/use-language.ts'
import classes from './user-menu.module.css'

const schemes: { scheme: MantineColorScheme; icon: Icon; label: SchemeLabel }[] = [
  { scheme: 'light', icon: IconSun, label: 'themeLight' },
  { scheme: 'dark', icon: IconMoon, label: 'themeDark' },
  { scheme: 'auto', icon: IconDeviceDesktop, label: 'themeAuto' },
]
type SchemeLabel = 'themeLight' | 'themeDark' | 'themeAuto'

/** Language and theme as items of a menu, the chosen one ticked. */
export function PreferenceItems() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const keys = useStepKeysOn()
  return (
    <>
      <Menu.Label>{t('shell.language')}</Menu.Label>
      {languages.map((it) => (
        <Menu.RadioItem
          key={it}
          lang={it}
          value={it}
          checked={it === language}
          {...look}
          onChange={() => void setLanguage(it)}
        >
          <Choice icon={IconLanguage}>{t(`shell.${it}`)}</Choice>
        </Menu.RadioItem>
      ))}
      <Menu.Label>{t('shell.theme')}</Menu.Label>
      {schemes.map(({ scheme, icon, label }) => (
        <Menu.RadioItem
          key={scheme}
          value={scheme}
          checked={scheme === colorScheme}
          {...look}
          onChange={() => setColorScheme(scheme)}
        >
          <Choice icon={icon}>{t(`shell.${label}`)}</Choice>
        </Menu.RadioItem>
      ))}
      <Menu.Label>{t('shell.keys')}</Menu.Label>
      <Menu.CheckboxItem checked={keys.on} {...look} onChange={keys.turn}>
        <Choice icon={IconKeyboard}>{t('shell.stepKeys')}</Choice>
      </Menu.CheckboxItem>
    </>
  )
}

/** The tick stands at the end, as far as the icon is from the start. */
const look = {
  closeMenuOnClick: true,
  checkIcon: <IconCheck size={16} aria-hidden />,
  className: classes.choice ?? '',
}

const Choice = ({ icon: Sign, children }: { icon: Icon; children: ReactNode }) => (
  <span className={classes.words}>
    <Sign size={18} stroke={1.6} aria-hidden />
    {children}
  </span>
)
