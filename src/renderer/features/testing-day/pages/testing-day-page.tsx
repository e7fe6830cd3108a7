import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { useBatteries } from '#renderer/lib/catalogue.ts';
import { useDayChanges, useDays, useHasAthletes, useSquads } from '../api.ts';
import { DayList } from '../components/day-list.tsx';
import { StartForm } from '../components/start-form.tsx';

const GOES_ON =
  'This day was begun before and goes on: its athletes, tests and order hold, and its tester where it has one.';

/** Where a testing day begins, goes on the next morning, and is found again. */
export function TestingDayPage() {
  const days = useDays();
  const squads = useSquads();
  const batteries = useBatteries();
  const someone = useHasAthletes();
  const navigate = useNavigate();
  const { start } = useDayChanges();
  const head = <PageHead title="Testing day" headline="Who is tested, and in what: then only numbers and Enter." />;
  const error = days.error ?? squads.error;
  if (error) return <PageFault error={error} />;
  if (!days.data || !squads.data || !batteries || someone === undefined) {
    return <LoadingPanel label="Reading testing days" />;
  }
  if (!someone) {
    return (
      <>
        {head}
        <Panel label="Nobody to test yet">
          <EmptyState
            title="A squad, a battery, one grid"
            actions={
              <>
                <Button variant="filled" component={Link} to="/athletes/new">
                  Add your first athlete
                </Button>
                <Button component={Link} to="/import">
                  Import a squad
                </Button>
              </>
            }
          >
            A testing day is typed here faster than on paper: athletes down, trials across, each value saved as its cell
            is left. It needs athletes first.
          </EmptyState>
        </Panel>
      </>
    );
  }
  const open = days.data.filter(({ finishedAt }) => finishedAt === null);
  const closed = days.data.filter(({ finishedAt }) => finishedAt !== null);
  return (
    <>
      {head}
      <PageBody>
        {open.length > 0 && <DayList title="In progress" days={open} />}
        <StartForm
          squads={squads.data}
          batteries={batteries}
          error={start.error}
          busy={start.isPending}
          onStart={(values) =>
            start.mutate(values, {
              onSuccess: ({ dayId }) => {
                if (open.some(({ id }) => id === dayId)) notifications.show({ id: GOES_ON, message: GOES_ON });
                void navigate({ to: '/testing-day/$dayId', params: { dayId } });
              },
            })
          }
        />
        {closed.length > 0 && <DayList title="Closed" days={closed} />}
      </PageBody>
    </>
  );
}
