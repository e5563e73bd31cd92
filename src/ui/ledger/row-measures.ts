import { elementScroll, measureElement, type Virtualizer } from "@tanstack/react-virtual";

type Rows = Virtualizer<HTMLElement, Element>;

/** Height of a row before it was measured, pixels. */
const estimatedRow = 46;

/** Height of the names of the columns, and a line by which a row may turn out higher than estimated, pixels. */
const namesOfColumns = 64;

/**
 * How rows are measured without asking the browser to lay them out at once: a table that asks while it is put on the
 * page stops the page for as long as its layout takes. What has been laid out is told by an observer before it is
 * painted; until then rows count as estimated.
 */
export const rowMeasures = {
  estimateSize: () => estimatedRow,
  // Rows begin below the names of the columns, which the list does not count.
  scrollPaddingEnd: namesOfColumns,

  observeElementRect: (instance: Rows, tell: (rect: { width: number; height: number }) => void) => {
    const element = instance.scrollElement;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      tell({ width: element.offsetWidth, height: element.offsetHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  },

  measureElement: (row: Element, entry: ResizeObserverEntry | undefined, instance: Rows) => {
    if (entry !== undefined) return measureElement(row, entry, instance);
    const key = instance.options.getItemKey(instance.indexFromElement(row));
    return instance.itemSizeCache.get(key) ?? estimatedRow;
  },

  scrollToFn: (offset: number, how: Parameters<typeof elementScroll>[1], instance: Rows) => {
    // A list that has just come stands at its beginning.
    if (offset === 0 && instance.scrollElement !== null && !arrived.has(instance.scrollElement)) {
      arrived.add(instance.scrollElement);
      return;
    }
    elementScroll(offset, how, instance);
  },
} as const;

const arrived = new WeakSet<Element>();
