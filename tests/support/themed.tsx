import '#renderer/app/first.ts';
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@mantine/core/styles.layer.css';
import '#renderer/styles/tokens.css';
import '#renderer/styles/global.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { cssVariables, theme } from '#renderer/app/theme.ts';

/** Draws a part as the application does, in a box of a given width. */
export async function renderThemed(part: ReactNode, width = 900) {
  await document.fonts.load('400 13px Inter');
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light" env="test">
      <main style={{ width }}>{part}</main>
    </MantineProvider>,
  );
}
