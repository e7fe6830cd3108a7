import { Group } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { usePageCrumb, usePageKeys } from '#renderer/components/page-context.ts';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { useCatalogue, useTestsInUse } from '#renderer/lib/catalogue.ts';
import type { CellOrder, TestingDay } from '#shared/contract/testing-day.ts';
import { shownDate } from '#shared/dates.ts';
import type { CellPlace } from '#shared/testing-day/cell-order.ts';
import { ActiveCell } from '../active-cell.ts';
import { useDay, useDayChanges, useRefreshAfterwards } from '../api.ts';
import { columnsOf } from '../columns.ts';
import { AddAthlete } from '../components/add-athlete.tsx';
import { DayBar } from '../components/day-bar.tsx';
import { DAY_KEYS, DayFoot } from '../components/day-foot.tsx';
import { DayGrid, type GridHandle } from '../components/day-grid.tsx';
import { DayHead, type DayView } from '../components/day-head.tsx';
import { GapsList } from '../components/gaps-list.tsx';
import { OneAthlete } from '../components/one-athlete.tsx';
import { OrderControl } from '../components/order-control.tsx';
import { PasteDialog } from '../components/paste-dialog.tsx';
import { SetUpDialog } from '../components/set-up-dialog.tsx';
import { SetUpLine } from '../components/set-up-line.tsx';
import { StrikeDialog } from '../components/strike-dialog.tsx';
import { TestChips } from '../components/test-chips.tsx';
import { dayDeeds } from '../day-deeds.ts';
import { dayKeys, placeOf } from '../day-keys.ts';
import { firstBlank } from '../first-blank.ts';
import { openDay } from '../open-days.ts';
import { isBlock, type PastePlan, planPaste } from '../paste-block.ts';

/** One testing day: the grid, one athlete at a time, and the list at its end. */
export function DayPage({ dayId }: { dayId: string }) {
  const day = useDay(dayId);
  const tests = useTestsInUse();
  usePageCrumb(day.data && `${day.data.squadName}, ${shownDate(day.data.date)}`);
  usePageKeys(DAY_KEYS);
  useRefreshAfterwards();
  if (day.error) return <PageFault error={day.error} />;
  if (!day.data || !tests) return <LoadingPanel label="Reading the testing day" rows={12} />;
  return <DayEditor day={day.data} />;
}

function DayEditor({ day }: { day: TestingDay }) {
  const catalogue = useCatalogue();
  const changes = useDayChanges();
  const [store] = useState(() => openDay(day, catalogue));
  const [active] = useState(() => new ActiveCell(firstBlank(store, day.order) ?? { row: 0, column: 0 }));
  const [order, setOrder] = useState<CellOrder>(day.order);
  const [view, setView] = useState<DayView>('grid');
  const [striking, setStriking] = useState<CellPlace>();
  const [plan, setPlan] = useState<PastePlan>();
  const [settingUp, setSettingUp] = useState<string>();
  const grid = useRef<GridHandle>(null);
  const go = (place: CellPlace) => grid.current?.go(place);
  /** Once a dialog has given the focus back. */
  const goBack = () => setTimeout(() => go(active.place));

  useEffect(() => store.renew(day, columnsOf(day, catalogue)), [store, day, catalogue]);
  // Typing can begin at once, where it left off.
  useEffect(() => grid.current?.go(active.place), [active]);

  const closed = day.finishedAt !== null;
  const deeds = useMemo(() => dayDeeds(store, active), [store, active]);
  const setAbsent = (athleteId: string, absent: boolean) => {
    if (!closed) go(deeds.setAbsent(athleteId, absent));
  };
  const onGridKey = dayKeys(store, active, order, {
    go,
    leave: () => document.querySelector<HTMLElement>('[data-page-title]')?.focus(),
    strike: (place) => !closed && deeds.strikeOrTakeBack(place) && setStriking(place),
    swap: deeds.swap,
    setAbsent,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // React passes on what is typed in a dialog, which stands elsewhere in the page.
    if (event.currentTarget.contains(event.target as Node)) onGridKey(event);
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const place = placeOf(event.target);
    if (closed || !place || !isBlock(text)) return;
    event.preventDefault();
    setPlan(planPaste(text, place, store));
  };
  const show = (next: DayView, place = active.place) => {
    flushSync(() => setView(next));
    if (next !== 'end') go(place);
  };
  const shared = { store, active, handle: grid, onPaste, onPresent: setAbsent };
  const bar = {
    store,
    active,
    closed,
    onGo: (place: CellPlace) => show('grid', place),
    onOpen: () => changes.setFinished.mutate({ dayId: day.id, finished: false }),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cells inside bubble up to here
    <div onKeyDown={onKeyDown}>
      <DayHead {...{ day, store, view }} onShow={show} />
      {view === 'end' ? (
        <>
          <DayBar {...bar} />
          <GapsList store={store} onGo={(athleteId, testId) => show('grid', deeds.firstMissing(athleteId, testId))} />
        </>
      ) : (
        <>
          <Toolbar label="Tests">
            <TestChips
              {...{ store, active }}
              onChoose={(station) => {
                const place = firstBlank(store, order, station);
                if (place) go(place);
              }}
            />
          </Toolbar>
          <DayBar {...bar}>
            <SetUpLine {...{ store, active }} tester={day.tester} onChange={({ test }) => setSettingUp(test.id)} />
          </DayBar>
          <PageBody>
            {view === 'grid' ? (
              <Panel label="Grid" flush>
                <DayGrid {...shared} />
              </Panel>
            ) : (
              <OneAthlete {...shared} />
            )}
            <DayFoot
              {...{ store, active }}
              end={
                view === 'grid' && (
                  <Group gap="sm">
                    {!closed && <AddAthlete day={day} />}
                    <OrderControl
                      order={order}
                      onChange={(chosen) => {
                        setOrder(chosen);
                        changes.setOrder.mutate({ dayId: day.id, order: chosen });
                      }}
                    />
                  </Group>
                )
              }
            />
          </PageBody>
        </>
      )}
      <StrikeDialog
        key={striking ? `${striking.row}:${striking.column}` : 'none'}
        what={striking && deeds.nameOf(striking)}
        onStrike={(reason) => {
          if (striking) deeds.strike(striking, reason);
          setStriking(undefined);
          goBack();
        }}
        onClose={() => {
          setStriking(undefined);
          goBack();
        }}
      />
      <PasteDialog
        plan={plan}
        onWrite={(pasted) => {
          void store.change(`${pasted.length} pasted`, pasted);
          setPlan(undefined);
          goBack();
        }}
        onClose={() => {
          setPlan(undefined);
          goBack();
        }}
      />
      <SetUpDialog
        store={store}
        testId={settingUp}
        error={changes.setUp.error}
        busy={changes.setUp.isPending}
        onSave={(test) => changes.setUp.mutate({ dayId: day.id, test }, { onSuccess: () => setSettingUp(undefined) })}
        onClose={() => {
          changes.setUp.reset();
          setSettingUp(undefined);
        }}
      />
    </div>
  );
}
