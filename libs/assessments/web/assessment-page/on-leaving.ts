/** Saves when the page is hidden or the line is back, and asks before a page with unsaved words closes. Returns how to stop. */
export function onLeaving({ leave, unsaved }: { readonly leave: () => void; readonly unsaved: () => boolean }): () => void {
  const asking = (event: BeforeUnloadEvent): void => (unsaved() ? event.preventDefault() : undefined);
  document.addEventListener('visibilitychange', leave);
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', leave);
  window.addEventListener('beforeunload', asking);
  return () => {
    document.removeEventListener('visibilitychange', leave);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('online', leave);
    window.removeEventListener('beforeunload', asking);
  };
}
