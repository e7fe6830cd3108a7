import { Link, useRouterState } from '@tanstack/react-router';
import { usePageContext } from '#renderer/components/page-context.ts';
import classes from './crumbs.module.css';

import { ROOMS } from './rooms.ts';

/** Where this page is: the room, then what the page adds through `usePageCrumb`. */
export function Crumbs() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const added = usePageContext().crumbs;
  const room = ROOMS.find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
  const last = added.length - 1;
  return (
    <nav aria-label="Breadcrumbs" className={classes.crumbs}>
      <ol className={classes.list}>
        {room && (
          <li>
            <Link to={room.path} className={classes.link} aria-current={last < 0 ? 'page' : undefined}>
              {room.label}
            </Link>
          </li>
        )}
        {added.map((label, index) => (
          <li key={label} aria-current={index === last ? 'page' : undefined} className={classes.item}>
            {label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
