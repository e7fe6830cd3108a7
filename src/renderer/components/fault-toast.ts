import { notifications } from '@mantine/notifications';
import { tell } from '#renderer/lib/errors.ts';

/** Says what went wrong where no field and no page can say it. It stays until it is closed, and stands there once. */
export function showFault(error: unknown): void {
  const { title } = tell(error);
  notifications.show({ id: title, color: 'refer', autoClose: false, message: title, role: 'alert' });
}
