import { useNavigate } from '@tanstack/react-router';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import type { Athlete } from '#shared/contract/athletes.ts';
import { useAthlete, useCreateAthlete, useUpdateAthlete } from '../api.ts';
import { AthleteForm } from '../components/athlete-form.tsx';
import { EMPTY_ATHLETE, toFormValues } from '../form-values.ts';

export function NewAthletePage() {
  const navigate = useNavigate();
  const create = useCreateAthlete();
  usePageCrumb('New athlete');
  return (
    <>
      <PageHead
        title="New athlete"
        headline="Only the name is needed; the rest makes suggestions and reports better."
      />
      <PageBody>
        <AthleteForm
          initial={EMPTY_ATHLETE}
          submitLabel="Add athlete"
          error={create.error}
          busy={create.isPending}
          onCancel={() => void navigate({ to: '/athletes' })}
          onSubmit={async (input) => {
            const { id } = await create.mutateAsync(input);
            await navigate({ to: '/athletes/$athleteId', params: { athleteId: id } });
          }}
        />
      </PageBody>
    </>
  );
}

export function EditAthletePage({ athleteId }: { athleteId: string }) {
  const athlete = useAthlete(athleteId);
  usePageCrumb(athlete.data && `Edit ${athlete.data.name}`);
  if (athlete.error) return <PageFault error={athlete.error} />;
  if (!athlete.data) return <LoadingPanel label="Reading the athlete" />;
  return <EditAthlete athlete={athlete.data} />;
}

function EditAthlete({ athlete }: { athlete: Athlete }) {
  const navigate = useNavigate();
  const update = useUpdateAthlete();
  const back = () => navigate({ to: '/athletes/$athleteId', params: { athleteId: athlete.id } });
  return (
    <>
      <PageHead title={athlete.name} sub="edit" />
      <PageBody>
        <AthleteForm
          key={athlete.version}
          initial={toFormValues(athlete)}
          submitLabel="Save"
          error={update.error}
          busy={update.isPending}
          onCancel={() => void back()}
          onSubmit={async (input) => {
            await update.mutateAsync({ ...input, id: athlete.id, version: athlete.version });
            await back();
          }}
        />
      </PageBody>
    </>
  );
}
