/**
 * What stands at the foot of every printed page: whose report it is and which page. Chromium fills the classes; its
 * templates know none of the page's styles or fonts. Both printers use it, since older Chromiums have no margin boxes.
 */
export const PAGE_FOOTER = `<div style="display: flex; justify-content: space-between; width: 100%; padding: 0 15mm;
  color: #4b5550; font: 7.5px sans-serif">
  <span class="title"></span>
  <span><span class="pageNumber"></span> of <span class="totalPages"></span></span>
</div>`;

/** Nothing at the head, where Chromium would print date and title. */
export const PAGE_HEADER = '<span></span>';
