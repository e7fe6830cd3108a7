import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { showFault } from '#renderer/components/fault-toast.ts';
import { useRefresh } from '../api.ts';
import { takeBack } from '../run-imports.tsx';

interface TakeBackButtonProps {
  importIds: string[];
  label: string;
  size?: 'sm' | 'compact-sm';
}

/** Takes what just came back again. It is not asked about: the files are still there and can be imported once more. */
export function TakeBackButton({ importIds, label, size }: TakeBackButtonProps) {
  const refresh = useRefresh();
  const undo = useMutation({ mutationFn: () => takeBack(importIds, refresh), onError: showFault });
  return (
    <Button size={size} loading={undo.isPending} onClick={() => undo.mutate()}>
      {label}
    </Button>
  );
}
