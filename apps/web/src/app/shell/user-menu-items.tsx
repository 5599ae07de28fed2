import { Menu } from '@mantine/core'
import { IconLogout, IconUserCog } from '@tabler/icons-react'
import type { Session } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useNavigate } from 'react-router'
import { useSignOut } from '../../lib/session.ts'
import { AnchorTo } from '../../ui/anchor-to.tsx'
import { useShown, type PopupProps } from '../../ui/use-popup.ts'
import { PreferenceItems } from './preference-items.tsx'

interface Props extends PopupProps {
  session: Session | null
}

/** The menu behind the person's name. */
export function UserMenuItems({ session, id, anchor, opened, onClose }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })
  return (
    <Menu
      id={id}
      opened={useShown(opened)}
      onChange={(open) => !open && onClose()}
      position="top-start"
      width={240}
    >
      <Menu.Target>
        <AnchorTo element={anchor} />
      </Menu.Target>
      <Menu.Dropdown>
        {session && (
          <>
            <Menu.Label>{session.user.login}</Menu.Label>
            <Menu.Item
              component={Link}
              to="/account"
              leftSection={<IconUserCog size={18} stroke={1.6} />}
            >
              {t('shell.account')}
            </Menu.Item>
          </>
        )}
        <PreferenceItems />
        {session && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} />} onClick={leave}>
              {t('shell.signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
