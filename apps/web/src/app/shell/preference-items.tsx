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
import { useTranslation } from 'react-i18next'
import { languages, setLanguage } from '../../lib/i18n.ts'
import { useStepKeysOn } from '../../lib/step-keys.ts'
import { useLanguage } from '../../lib/use-language.ts'

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
        <Menu.Item
          key={it}
          lang={it}
          role="menuitemradio"
          aria-checked={it === language}
          leftSection={<IconLanguage size={18} stroke={1.6} />}
          rightSection={it === language && <IconCheck size={16} />}
          onClick={() => void setLanguage(it)}
        >
          {t(`shell.${it}`)}
        </Menu.Item>
      ))}
      <Menu.Label>{t('shell.theme')}</Menu.Label>
      {schemes.map(({ scheme, icon: SchemeIcon, label }) => (
        <Menu.Item
          key={scheme}
          role="menuitemradio"
          aria-checked={scheme === colorScheme}
          leftSection={<SchemeIcon size={18} stroke={1.6} />}
          rightSection={scheme === colorScheme && <IconCheck size={16} />}
          onClick={() => setColorScheme(scheme)}
        >
          {t(`shell.${label}`)}
        </Menu.Item>
      ))}
      <Menu.Label>{t('shell.keys')}</Menu.Label>
      <Menu.Item
        role="menuitemcheckbox"
        aria-checked={keys.on}
        leftSection={<IconKeyboard size={18} stroke={1.6} />}
        rightSection={keys.on && <IconCheck size={16} />}
        onClick={keys.turn}
      >
        {t('shell.stepKeys')}
      </Menu.Item>
    </>
  )
}
