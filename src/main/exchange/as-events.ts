/**
 * A long work as events: how far it has come, and at the end its result. Progress that nobody has read yet gives way to
 * newer progress. When the reader stops, or the signal aborts, the work is told so and waited for; then the events end
 * without a result.
 */
export async function* asEvents<Progress, Done>(
  work: (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<Done>,
  signal?: AbortSignal,
): AsyncGenerator<Progress | Done, void> {
  const stopped = new AbortController();
  const until = signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal;
  let latest: Progress | undefined;
  let ended = false;
  let wake = () => {};
  const tell = (progress: Progress) => {
    latest = progress;
    wake();
  };
  const working = work(tell, until).finally(() => {
    ended = true;
    wake();
  });
  const settled = working.catch(() => undefined);
  try {
    for (;;) {
      if (latest !== undefined) {
        const progress = latest;
        latest = undefined;
        yield progress;
      } else if (ended) break;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    yield await working;
  } catch (error) {
    if (!until.aborted) throw error;
  } finally {
    stopped.abort();
    await settled;
  }
}
