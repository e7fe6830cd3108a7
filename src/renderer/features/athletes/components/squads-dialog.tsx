import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { fieldErrors, tell } from '#renderer/lib/errors.ts';
import type { Squad } from '#shared/contract/athletes.ts';
import { useSquadChanges, useSquads } from '../api.ts';

/** Squads: rename in place, add one, take one away. Its athletes stay whatever happens to it. */
export function SquadsDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { data: squads = [] } = useSquads();
  return (
    <Modal opened={opened} onClose={onClose} title="Squads" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="xs">
        {squads.length === 0 && <Text c="dimmed">A squad is a group that is tested and trained together.</Text>}
        {squads.map((squad) => (
          <SquadLine key={squad.id} squad={squad} />
        ))}
        <NewSquad />
      </Stack>
    </Modal>
  );
}

function SquadLine({ squad }: { squad: Squad }) {
  const { rename, remove } = useSquadChanges();
  const [name, setName] = useState(squad.name);
  const save = () => {
    if (name.trim() !== squad.name) rename.mutate({ squadId: squad.id, name });
  };
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <TextInput
        flex={1}
        aria-label={`Name of squad ${squad.name}`}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
        error={rename.error && (fieldErrors(rename.error).name ?? tell(rename.error).title)}
      />
      <Text c="dimmed" w={76} ta="right" lh="30px">
        {squad.athletes === 1 ? '1 athlete' : `${squad.athletes} athletes`}
      </Text>
      <ActionIcon
        mt={2}
        aria-label={`Remove squad ${squad.name}; its athletes stay`}
        onClick={() => remove.mutate({ squadId: squad.id })}
      >
        <Trash2 size={14} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function NewSquad() {
  const { create } = useSquadChanges();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ name }, { onSuccess: () => setName('') });
  };
  return (
    <form onSubmit={add}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <TextInput
          flex={1}
          aria-label="Name of the new squad"
          placeholder="New squad"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={create.error && (fieldErrors(create.error).name ?? tell(create.error).title)}
        />
        <Button type="submit" loading={create.isPending}>
          Add squad
        </Button>
      </Group>
    </form>
  );
}
