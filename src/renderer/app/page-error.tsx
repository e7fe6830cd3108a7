import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { PageHead } from '#renderer/components/page-head.tsx';

/** Stands in a page's place when drawing it failed: the rail still works, and nothing typed elsewhere is lost. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <PageHead
        title="This page could not be shown"
        headline={`Your data is safe on this machine. ${error instanceof Error ? error.message : ''}`}
        actions={
          <>
            <Button onClick={again}>Try again</Button>
            <Button variant="filled" onClick={() => void router.navigate({ to: '/' })}>
              Go to athletes
            </Button>
          </>
        }
      />
    </div>
  );
}

/** For an address that leads nowhere, such as one of a deleted athlete. */
export function PageNotFound() {
  const router = useRouter();
  return (
    <PageHead
      title="There is no such page"
      headline="What you were looking for may have been moved or deleted."
      actions={
        <Button variant="filled" onClick={() => void router.navigate({ to: '/' })}>
          Go to athletes
        </Button>
      }
    />
  );
}
