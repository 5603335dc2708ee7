import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

/** What is unfolded of what is read, by the ids of sections and readings. */
export interface Folding {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

export const Folds = createContext<Folding>({ isOpen: () => true, toggle: () => undefined });

/** A heading that unfolds what stands under it. */
export function FoldButton({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { isOpen, toggle } = useContext(Folds);
  return (
    <button type="button" class="fold" aria-expanded={isOpen(id)} onClick={() => toggle(id)}>
      {children}
    </button>
  );
}

/** Whether the page is being printed: paper unfolds nothing. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
