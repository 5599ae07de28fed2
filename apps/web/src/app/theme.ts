import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core'

const lam: MantineColorsTuple = [
  '#EFF5FC',
  '#E5EEF8',
  '#C9DDF3',
  '#A6C8EC',
  '#7FB2EC',
  '#4F8FD6',
  '#2F73BC',
  '#1B5A9E',
  '#164A83',
  '#113A68',
]
const gray: MantineColorsTuple = [
  '#F5F6F8',
  '#ECEFF3',
  '#DBE0E7',
  '#C2CAD4',
  '#A3AEBC',
  '#818C9B',
  '#5A6675',
  '#434F5E',
  '#2B3542',
  '#17202B',
]
const dark: MantineColorsTuple = [
  '#E9EEF4',
  '#BAC5D2',
  '#98A5B5',
  '#77859A',
  '#3D4A5A',
  '#2B3745',
  '#1D2732',
  '#151D27',
  '#0E141B',
  '#090D12',
]

const noShadow = { shadow: 'none' }
/** Of the dialog, not the banner of the page. */
const dialogHead = { header: { role: 'presentation' } }
/** The list itself scrolls: what scrolls inside it could not be reached by keys. */
const choiceList = {
  withScrollArea: false,
  styles: { options: { maxHeight: 'min(420px, 50vh)', overflowY: 'auto' as const } },
}
const popover = { shadow: 'md', withArrow: false, transitionProps: { duration: 120 } }

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'lam',
  primaryShade: { light: 7, dark: 4 },
  colors: { lam, gray, dark },
  white: '#FFFFFF',
  black: '#17202B',
  // White on the light blue of the dark theme would be 2.2 : 1.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    const primary = input.color === undefined || input.color === 'lam'
    return input.variant === 'filled' && primary ? { ...colors, color: 'var(--on-accent)' } : colors
  },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-figures)',
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: '0.9375rem',
    lg: '1.125rem',
    xl: '1.375rem',
  },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.5', lg: '1.55', xl: '1.45' },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.32' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.45' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '10px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow-pop)', lg: 'var(--shadow-pop)', xl: 'none' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Paper: { defaultProps: { ...noShadow, radius: 'lg' } },
    Card: { defaultProps: { ...noShadow, radius: 'lg' } },
    Menu: { defaultProps: { ...popover, withInitialFocusPlaceholder: false } },
    Select: { defaultProps: choiceList },
    MultiSelect: { defaultProps: choiceList },
    Popover: { defaultProps: popover },
    Tooltip: { defaultProps: { transitionProps: { duration: 120 }, openDelay: 200 } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        centered: true,
        padding: 20,
        attributes: dialogHead,
      },
    },
    Drawer: {
      defaultProps: { transitionProps: { duration: 120 }, padding: 20, attributes: dialogHead },
    },
    // As on a filled button: white on the light blue of the dark theme would not be seen.
    Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Button: { styles: { root: { '--button-fz': '0.875rem', fontWeight: 600 } } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
})

/** Mantine's own variables, pointed at our tokens so that both themes change in one place. */
export const resolveVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-bright': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text3)',
    '--mantine-color-placeholder': 'var(--text3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-error': 'var(--not_met-word)',
    '--mantine-color-success': 'var(--met-word)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--text3)',
    '--mantine-color-disabled-border': 'var(--line)',
  }
  return { variables: {}, light: ours, dark: ours }
}
