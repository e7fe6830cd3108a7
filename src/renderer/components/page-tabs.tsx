import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-tabs.module.css';

export interface PageTab {
  value: string;
  label: string;
  /** A number worth knowing before opening the tab; zero is not shown. */
  count?: number;
  /** `refer` colours the count: something is open there. */
  tone?: 'quiet' | 'refer';
}

interface PageTabsProps {
  tabs: PageTab[];
  value: string;
  onChange(value: string): void;
  /** Names the row of tabs for screen readers. */
  label: string;
  /** Small words at the right end of the row. */
  aside?: ReactNode;
  /** Content of the open tab. */
  children: ReactNode;
}

/** The tabs of a page; which one is open is the caller's, so that it can live in the address. */
export function PageTabs({ tabs, value, onChange, label, aside, children }: PageTabsProps) {
  return (
    <Tabs value={value} onChange={(next) => next && onChange(next)} activateTabWithKeyboard={false}>
      <div className={classes.bar}>
        <Tabs.List aria-label={label} className={classes.list}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab.value} value={tab.value}>
              {tab.label}
              {!!tab.count && (
                <span className={classes.count} data-tone={tab.tone ?? 'quiet'}>
                  {tab.count}
                </span>
              )}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      <Tabs.Panel value={value} className={classes.panel}>
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
