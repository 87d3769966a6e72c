/** A rectangle in the view, CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How the tab is shown. */
export interface View {
  width: number;
  height: number;
  /** Pixels of the screen for one of the page: 4 at 400 % zoom. */
  scale?: number;
  reducedMotion?: boolean;
  dark?: boolean;
  /** Laid out for paper. */
  print?: boolean;
}

/**
 * All that a scenario may ask of a browser: one fresh tab of it, with the built extension. Small, so
 * that Chromium (DevTools protocol) and Firefox (WebDriver BiDi) run the very same scenarios. What
 * is evaluated is sent as source text: it can see nothing but the page and its argument.
 */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Where the extension's own files are, such as `chrome-extension://…/`. */
  readonly origin: string;
  /** Goes to an address; resolves when it is loaded. */
  open(address: string): Promise<void>;
  back(): Promise<void>;
  show(view: View): Promise<void>;
  inPage<T>(run: () => T | Promise<T>): Promise<T>;
  inPage<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /**
   * Evaluates in the page's world with the panel's closed shadow root, which only a debugger can
   * hand over. Undefined when there is no panel.
   */
  inPanel<T>(run: (root: ShadowRoot) => T | Promise<T>): Promise<T | undefined>;
  inPanel<T, A>(
    run: (root: ShadowRoot, argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T | undefined>;
  /** Runs a whole script in the page, whatever the page's policy says. */
  runScript(source: string): Promise<void>;
  /** The real mouse: events are trusted, and land on what lies on top there. */
  click(x: number, y: number): Promise<void>;
  wheel(x: number, y: number, down: number): Promise<void>;
  /** A key by its name (`Escape`, `ArrowDown`, `a`), pressed and let go. */
  key(name: string): Promise<void>;
  /** Loads the extension anew, as an update does. */
  update(): Promise<void>;
  /**
   * What an update does to an open page: its script lives on and can reach nobody, or it is ended
   * and the new one is started there.
   */
  readonly afterUpdate: 'orphan' | 'started anew';
  /** Ends the service worker, as a rest of half a minute does. Missing where the driver cannot. */
  stopWorker?(): Promise<void>;
  /**
   * Begins to measure what the extension's script costs the page, and answers with how to end that:
   * its part of the time in percent, its longest stretch in ms, and how many ms the page's main
   * thread has worked in all. Missing where the driver cannot.
   */
  measureOurs?(): Promise<() => Promise<{ share: number; longest: number; worked: number }>>;
  /** Makes the processor seem so many times slower. Missing where the driver cannot. */
  throttle?(times: number): Promise<void>;
}

/** A browser in which scenarios run one after the other, each in a tab of its own. */
export interface Bench {
  readonly name: Driver['browser'];
  begin(): Promise<Tried>;
  close(): Promise<void>;
}

export interface Tried {
  driver: Driver;
  /** Closes the tab and answers with the errors that page and extension have thrown meanwhile. */
  end(): Promise<string[]>;
}
