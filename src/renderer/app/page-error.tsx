import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/empty-state.tsx';

/** Stands in a page's place when drawing it failed: the rail still works, and nothing typed elsewhere is lost. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <EmptyState
        title="This page could not be shown"
        actions={
          <>
            <Button onClick={again}>Try again</Button>
            <Button variant="filled" onClick={() => void router.navigate({ to: '/' })}>
              Go to athletes
            </Button>
          </>
        }
      >
        Your data is safe on this machine. {error instanceof Error && error.message}
      </EmptyState>
    </div>
  );
}

/** For an address that leads nowhere, such as one of a deleted athlete. */
export function PageNotFound() {
  const router = useRouter();
  return (
    <EmptyState
      title="There is no such page"
      actions={
        <Button variant="filled" onClick={() => void router.navigate({ to: '/' })}>
          Go to athletes
        </Button>
      }
    >
      What you were looking for may have been moved or deleted.
    </EmptyState>
  );
}
