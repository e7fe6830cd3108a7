import { contextBridge, ipcRenderer } from 'electron';

const TAG = 'evenstride:port';

/**
 * The whole preload: on request it hands the page one end of a message port to the main process. The page listens
 * before it asks, so the port cannot be missed; a reload asks again.
 */
contextBridge.exposeInMainWorld('evenstride', {
  connect: () => ipcRenderer.send(TAG),
});

ipcRenderer.on(TAG, (event) => {
  window.postMessage(TAG, location.origin, event.ports);
});
