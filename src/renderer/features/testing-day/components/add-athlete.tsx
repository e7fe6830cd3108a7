import { Button, Group, Modal, Select, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { TestingDay } from '#shared/contract/testing-day.ts';
import { useAthletesBeside, useDayChanges } from '../api.ts';

/** More names than this are found by typing. */
const MOST_SHOWN = 50;

/** Brings in an athlete who came later, at the end of the grid. */
export function AddAthlete({ day }: { day: TestingDay }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>Add athlete</Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="Add an athlete to the day"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <AddForm day={day} onClose={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function AddForm({ day, onClose }: { day: TestingDay; onClose(): void }) {
  const { addAthlete } = useDayChanges();
  const beside = useAthletesBeside(day.athletes.map(({ athleteId }) => athleteId));
  const [athleteId, setAthleteId] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (athleteId) addAthlete.mutate({ dayId: day.id, athleteId }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      {addAthlete.error && <ErrorNotice {...tell(addAthlete.error)} />}
      <Text c="dimmed" mb="sm">
        The athlete comes last in the grid. The squad stays as it is.
      </Text>
      <Select
        label="Athlete"
        placeholder="Type a name"
        searchable
        data-autofocus
        openOnFocus={false}
        limit={MOST_SHOWN}
        nothingFoundMessage="Nobody of this name is left to add"
        data={beside.map(({ id, name }) => ({ value: id, label: name }))}
        value={athleteId}
        onChange={setAthleteId}
      />
      <Group justify="flex-end" gap="sm" mt="lg">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" disabled={!athleteId} loading={addAthlete.isPending}>
          Add
        </Button>
      </Group>
    </form>
  );
}
