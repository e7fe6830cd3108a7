import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '#renderer/lib/api.ts';
import { tell } from '#renderer/lib/errors.ts';
import classes from './example-squad-button.module.css';

/** Loads the example squad and shows it. Pressing it again doubles nothing. */
export function ExampleSquadButton() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const load = useMutation(
    api.exchange.loadExample.mutationOptions({
      onSuccess: async () => {
        const reread = queryClient.invalidateQueries({ queryKey: api.key() });
        await navigate({ to: '/athletes' });
        await reread;
      },
    }),
  );
  return (
    <>
      <Button loading={load.isPending} onClick={() => load.mutate(undefined)}>
        Load the example squad
      </Button>
      {load.error && (
        <p role="alert" className={classes.error}>
          {tell(load.error).title}
        </p>
      )}
    </>
  );
}
