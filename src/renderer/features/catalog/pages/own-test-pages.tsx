import { useNavigate } from '@tanstack/react-router';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import type { TestInUse } from '#shared/catalog/tests-in-use.ts';
import { useTestChanges, useTests } from '../api.ts';
import { OwnTestForm } from '../components/own-test-form.tsx';
import { copyOf, EMPTY_TEST, valuesOf } from '../own-test-values.ts';

/** A new test of the coach's, empty or as a copy of another one. */
export function NewTestPage({ from }: { from: string | undefined }) {
  const tests = useTests();
  const navigate = useNavigate();
  const { create } = useTestChanges();
  usePageCrumb('New own test');
  if (tests.error) return <PageFault error={tests.error} />;
  if (!tests.data) return <LoadingPanel label="Reading the tests" />;
  const origin = tests.data.find(({ test }) => test.id === from)?.test;
  return (
    <>
      <PageHead
        title="New own test"
        sub={origin && `from ${origin.name}, ${origin.detail}`}
        headline="It is recorded and judged like any other test; its numbers are shown as your coaching convention."
      />
      <PageBody>
        <OwnTestForm
          initial={origin ? copyOf(origin) : EMPTY_TEST}
          submitLabel="Add test"
          error={create.error}
          busy={create.isPending}
          onCancel={() => void navigate({ to: '/tests' })}
          onSubmit={(input) =>
            create.mutate(input, {
              onSuccess: ({ test }) => void navigate({ to: '/tests', search: { test: test.id } }),
            })
          }
        />
      </PageBody>
    </>
  );
}

export function EditTestPage({ testId }: { testId: string }) {
  const tests = useTests();
  const inUse = tests.data?.find(({ test, origin }) => test.id === testId && origin === 'own');
  usePageCrumb(inUse && `Edit ${inUse.test.name}`);
  if (tests.error) return <PageFault error={tests.error} />;
  if (!tests.data) return <LoadingPanel label="Reading the test" />;
  if (!inUse)
    return (
      <PageHead
        title="There is no such test of yours"
        headline="Delivered tests are not edited; start a new one from them."
      />
    );
  return <EditTest inUse={inUse} />;
}

function EditTest({ inUse: { test, delivered, version } }: { inUse: TestInUse }) {
  const navigate = useNavigate();
  const { update } = useTestChanges();
  const back = () => navigate({ to: '/tests', search: { test: test.id } });
  return (
    <>
      <PageHead title={test.name} sub="edit own test" headline="The findings of all athletes follow what you change." />
      <PageBody>
        <OwnTestForm
          key={version}
          initial={valuesOf({ ...test, ...delivered })}
          submitLabel="Save test"
          error={update.error}
          busy={update.isPending}
          onCancel={() => void back()}
          onSubmit={(input) =>
            update.mutate({ testId: test.id, version, test: input }, { onSuccess: () => void back() })
          }
        />
      </PageBody>
    </>
  );
}
