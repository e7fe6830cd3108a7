import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { themeComponents } from './theme-components.ts';

/** Ten shades for Mantine, one colour for us: states are told by the tokens, not by steps of a scale. */
function single(token: string): MantineColorsTuple {
  const value = `var(--${token})`;
  return [value, value, value, value, value, value, value, value, value, value];
}

/** Words on a filled control: dark on the light accent of the dark scheme, where white would not be readable. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  return { ...colors, color: input.color === 'refer' ? 'var(--on-refer)' : 'var(--on-accent)' };
};

/** Mantine dressed in the tokens of styles/tokens.css. Sizes are in px on purpose: a dense desktop tool at 13 px. */
export const theme = createTheme({
  colors: { accent: single('accent'), refer: single('refer') },
  primaryColor: 'accent',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '22px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '11px', xl: '16px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: variantColors,
  components: themeComponents,
});

const shared: Record<string, string> = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--refer)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--rail)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--soft)',
  '--mantine-color-accent-light-hover': 'var(--soft)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-contrast': 'var(--on-accent)',
  '--mantine-color-refer-filled': 'var(--refer)',
  '--mantine-color-refer-filled-hover': 'var(--refer)',
};

/** The tokens change with the scheme by themselves, so both schemes get the same names. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
