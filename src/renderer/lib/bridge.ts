/** What the preload gives the page in Electron; absent in browser mode. */
interface Bridge {
  connect(): void;
}

declare global {
  interface Window {
    evenstride?: Bridge;
  }
}

const TAG = 'evenstride:port';

/**
 * The message port to the main process. The listener is there before the port is asked for, so that it cannot be
 * missed.
 */
export function receivePort(bridge: Bridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent) => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== TAG || !port) return;
      window.removeEventListener('message', receive);
      port.start();
      resolve(port);
    };
    window.addEventListener('message', receive);
    bridge.connect();
  });
}
