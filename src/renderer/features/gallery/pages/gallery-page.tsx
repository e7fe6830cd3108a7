import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { PageHead } from '#renderer/components/page-head.tsx';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { ChartSamples } from '../components/chart-samples.tsx';
import { PaperSample } from '../components/paper-sample.tsx';
import { PartSamples } from '../components/part-samples.tsx';
import { RosterSample } from '../components/roster-sample.tsx';
import { TrendSamples } from '../components/trend-samples.tsx';

const TABS = [
  { value: 'charts', label: 'Charts' },
  { value: 'trends', label: 'Trends' },
  { value: 'table', label: 'Table' },
  { value: 'parts', label: 'Parts', count: 1, tone: 'refer' as const },
  { value: 'paper', label: 'Paper' },
];

const CONTENTS: Record<string, () => ReactNode> = {
  charts: () => <ChartSamples />,
  trends: () => <TrendSamples />,
  table: () => <RosterSample />,
  parts: () => <PartSamples />,
  paper: () => <PaperSample />,
};

/** Every part in every state, with made-up runners; for design work and for the screenshots of it. */
export function GalleryPage() {
  const [tab, setTab] = useState('charts');
  const scheme = useComputedColorScheme();
  const { setColorScheme } = useMantineColorScheme();
  return (
    <>
      <PageHead
        title="Runner 07"
        sub="Marathon group · woman, 34 · 58 kg · 62 km a week"
        headline="Left hamstring weaker by 15 %, third session running, and rising. Marathon in 9 weeks."
        actions={
          <>
            <Button onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>Other scheme</Button>
            <Button variant="filled">Suggest a program</Button>
          </>
        }
      />
      <PageTabs
        tabs={TABS}
        value={tab}
        onChange={setTab}
        label="Parts of the gallery"
        aside="Compared with last test, 14 Aug · mean of 3"
      >
        {CONTENTS[tab]?.()}
      </PageTabs>
    </>
  );
}
