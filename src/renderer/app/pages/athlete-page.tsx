import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { PageTabs } from '#renderer/components/page-tabs.tsx';
import { ImbalancesTab } from '#renderer/features/assessments/components/imbalances-tab.tsx';
import { ReferenceSelect } from '#renderer/features/assessments/components/reference-select.tsx';
import { TestsTab } from '#renderer/features/assessments/components/tests-tab.tsx';
import { OverviewTab } from '#renderer/features/assessments/overview/overview-tab.tsx';
import { AboutTab } from '#renderer/features/athletes/components/about-tab.tsx';
import { ProgramTab } from '#renderer/features/programs/components/program-tab.tsx';
import { ReportTab } from '#renderer/features/reports/components/report-tab.tsx';
import { api } from '#renderer/lib/api.ts';
import { usePreferences } from '#renderer/lib/preferences.ts';
import { headline } from '#shared/analysis/headline.ts';
import { worstFinding } from '#shared/analysis/worst-finding.ts';
import { athleteFacts } from '#shared/athletes/athlete-facts.ts';
import type { Athlete } from '#shared/contract/athletes.ts';
import type { Preferences } from '#shared/contract/settings.ts';
import { addDays, localDate } from '#shared/dates.ts';

export type AthleteTab = Preferences['athleteTab'];

const TABS: { value: AthleteTab; label: string }[] = [
  { value: 'overview', label: 'Overview' },
  { value: 'imbalances', label: 'Imbalances' },
  { value: 'tests', label: 'Tests' },
  { value: 'program', label: 'Program' },
  { value: 'report', label: 'Report' },
  { value: 'about', label: 'About' },
];

interface AthletePageProps {
  athleteId: string;
  /** The open tab; without one, the tab that was open last. */
  tab: AthleteTab | undefined;
}

/** One athlete: who, the one sentence that matters, and the tabs of each feature. */
export function AthletePage({ athleteId, tab }: AthletePageProps) {
  const athlete = useQuery(api.athletes.get.queryOptions({ input: { athleteId } }));
  const analysis = useQuery(api.assessments.analysis.queryOptions({ input: { athleteId } }));
  const [preferences, remember] = usePreferences();
  const navigate = useNavigate();
  const open = tab ?? preferences.athleteTab;
  usePageCrumb(athlete.data?.name);
  if (athlete.error) return <PageFault error={athlete.error} />;
  if (!athlete.data) return <LoadingPanel label="Reading the athlete" rows={10} />;
  const show = (value: string) => {
    const next = value as AthleteTab;
    remember({ athleteTab: next });
    void navigate({ to: '/athletes/$athleteId', params: { athleteId }, search: { tab: next } });
  };
  return (
    <>
      <PageHead
        title={athlete.data.name}
        sub={athleteFacts(athlete.data, localDate())}
        headline={analysis.data && headline(analysis.data, worstFinding(analysis.data))}
        actions={<Actions athlete={athlete.data} onReport={() => show('report')} />}
      />
      <PageTabs
        label={`About ${athlete.data.name}`}
        tabs={TABS}
        value={open}
        onChange={show}
        aside={open === 'imbalances' && <ReferenceSelect />}
      >
        <OpenTab tab={open} athlete={athlete.data} />
      </PageTabs>
    </>
  );
}

function Actions({ athlete, onReport }: { athlete: Athlete; onReport(): void }) {
  return (
    <>
      <Button component={Link} to={`/athletes/${athlete.id}/tests/new`}>
        New test
      </Button>
      <Button onClick={onReport}>Report</Button>
      <Button variant="filled" component={Link} to={`/athletes/${athlete.id}/suggest`}>
        Suggest a program
      </Button>
    </>
  );
}

function OpenTab({ tab, athlete }: { tab: AthleteTab; athlete: Athlete }) {
  switch (tab) {
    case 'overview':
      return <Overview athlete={athlete} />;
    case 'imbalances':
      return <ImbalancesTab athlete={athlete} />;
    case 'tests':
      return <TestsTab athleteId={athlete.id} />;
    case 'program':
      return <ProgramTab athleteId={athlete.id} />;
    case 'report':
      return <ReportTab athleteId={athlete.id} />;
    case 'about':
      return <AboutTab athlete={athlete} />;
  }
}

function Overview({ athlete }: { athlete: Athlete }) {
  const { data: programs = [] } = useQuery(api.programs.list.queryOptions({ input: { athleteId: athlete.id } }));
  const running = programs.find(({ endedAt }) => endedAt === null);
  const program = running ? { endDate: addDays(running.startDate, running.weeks * 7 - 1) } : null;
  return <OverviewTab athlete={athlete} program={program} />;
}
