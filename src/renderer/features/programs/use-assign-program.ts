import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { Suggestion } from '#shared/programs/suggestion.ts';
import { useAssign } from './api.ts';

/** Assigns what is on screen, says so, and goes where the program now stands. */
export function useAssignProgram(athlete: { id: string; name: string }) {
  const navigate = useNavigate();
  const { mutateAsync, error, isPending } = useAssign();
  const assign = async ({ options, lines }: Suggestion, refused: readonly string[]) => {
    const ids = lines.map(({ id }) => id).filter((id) => refused.includes(id));
    const program = await mutateAsync({ athleteId: athlete.id, ...options, refused: ids }).catch(() => null);
    if (!program) return;
    notifications.show({ message: `${program.name}: assigned to ${athlete.name}` });
    await navigate({ href: `/athletes/${athlete.id}?tab=program` });
  };
  return { assign, error, busy: isPending };
}
