import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { KeyRow } from '#renderer/components/key-row.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { usePageKeys } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { usePageHotkeys } from '#renderer/components/page-hotkeys.ts';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { useBatteries } from '#renderer/lib/catalogue.ts';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { useTests } from '../api.ts';
import { BatteriesTab } from '../components/batteries-tab.tsx';
import { OwnNoiseTab } from '../components/own-noise-tab.tsx';
import { TestDrawer } from '../components/test-drawer.tsx';
import { TestsTable } from '../components/tests-table.tsx';

export const CATALOGUE_TABS = ['tests', 'batteries', 'noise'] as const;
export type CatalogueTab = (typeof CATALOGUE_TABS)[number];

const KEYS = [
  { keys: ['/'], does: 'search' },
  { keys: ['ArrowUp', 'ArrowDown'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['N'], does: 'new own test' },
];

interface TestsPageProps {
  tab: CatalogueTab;
  /** The opened test. */
  testId: string | undefined;
}

/** The tests in use: how each is done, what it is judged by, and what the coach made of it. */
export function TestsPage({ tab, testId }: TestsPageProps) {
  const tests = useTests();
  const navigate = useNavigate();
  usePageKeys(KEYS);
  usePageHotkeys([['N', () => void navigate({ to: '/tests/new' })]]);
  if (tests.error) return <PageFault error={tests.error} onRetry={() => void tests.refetch()} />;
  const show = (next: { tab?: string; test?: string }) =>
    void navigate({
      to: '/tests',
      search: { tab: next.tab as CatalogueTab | undefined, test: next.test },
      replace: true,
    });
  return (
    <>
      <PageHead
        title="Test catalogue"
        headline="How each test is done, and the noise and the line that its findings rest on."
        actions={
          <Button variant="filled" component={Link} to="/tests/new">
            New own test
          </Button>
        }
      />
      {tests.data ? (
        <Tabs tests={tests.data} tab={tab} onShow={show} />
      ) : (
        <LoadingPanel label="Reading the tests" rows={14} />
      )}
      <TestDrawer
        inUse={tests.data?.find(({ test }) => test.id === testId)}
        onClose={() => show({ tab: tab === 'tests' ? undefined : tab })}
      />
    </>
  );
}

interface TabsProps {
  tests: TestInUse[];
  tab: CatalogueTab;
  onShow(next: { tab?: string; test?: string }): void;
}

function Tabs({ tests, tab, onShow }: TabsProps) {
  const batteries = useBatteries();
  const tabs = [
    { value: 'tests', label: 'Tests', count: tests.filter(({ archived }) => !archived).length },
    { value: 'batteries', label: 'Batteries', count: batteries?.length },
    { value: 'noise', label: 'Noise of your athletes' },
  ];
  return (
    <PageTabs label="Test catalogue" tabs={tabs} value={tab} onChange={(next) => onShow({ tab: next })}>
      {tab === 'tests' && (
        <>
          <TestsTable tests={tests} onOpen={({ test }) => onShow({ test: test.id })} />
          <KeyRow items={[...KEYS, { keys: ['?'], does: 'all keys' }]} />
        </>
      )}
      {tab === 'batteries' && <BatteriesTab tests={tests} />}
      {tab === 'noise' && <OwnNoiseTab tests={tests} onOpen={(test) => onShow({ tab, test })} />}
    </PageTabs>
  );
}
