import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';

/** An athlete without any test: what tests are for, and the first step. */
export function NothingTested({ athleteId }: { athleteId: string }) {
  return (
    <PageBody>
      <Panel label="No tests yet">
        <EmptyState
          title="No tests yet"
          actions={
            <Button variant="filled" component={Link} to={`/athletes/${athleteId}/tests/new`}>
              Record the first test
            </Button>
          }
        >
          Test left and right, three trials a side: quadriceps and hamstrings tell most. Each difference is then shown
          beside its own noise.
        </EmptyState>
      </Panel>
    </PageBody>
  );
}
