/** One line of the list; without an address its text is searched for. */
export interface Choice {
  readonly text: string;
  readonly address?: string | undefined;
}

export interface ComboboxOptions {
  /** Name of the list, for screen readers. */
  readonly label: string;
  find(query: string, signal: AbortSignal): Promise<readonly Choice[]>;
}

const WAIT_MS = 150;
const SHORTEST = 2;

/** A combobox by the WAI-ARIA 1.2 pattern: arrows choose, Enter takes, Escape closes. The form works without it. */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #options: ComboboxOptions;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('p');
  #choices: readonly Choice[] = [];
  #chosen = -1;
  #asking: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: HTMLInputElement, options: ComboboxOptions) {
    this.#input = input;
    this.#options = options;
    this.#makeList();
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), WAIT_MS);
    });
    input.addEventListener('keydown', (event) => {
      if (!this.#list.hidden && this.#press(event.key)) event.preventDefault();
    });
    input.addEventListener('blur', () => this.#close());
    // Pressing an option leaves the focus in the box, or the list would be gone before the press ends.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) =>
      this.#take([...this.#list.children].indexOf((event.target as Element).closest('li') ?? this.#list)),
    );
    // Some phones leave the focus in the box when something else is touched.
    document.addEventListener('pointerdown', ({ target }) => {
      if (target !== input && !this.#list.contains(target as Node)) this.#close();
    });
  }

  #makeList(): void {
    const id = `${this.#input.id}-goi-y`;
    this.#list.className = 'suggestions';
    this.#list.hidden = true;
    this.#status.className = 'hidden';
    setAll(this.#list, { id, role: 'listbox', 'aria-label': this.#options.label });
    setAll(this.#status, { role: 'status' });
    const above = this.#input.closest('.search-row') ?? this.#input;
    above.after(this.#list, this.#status);
    above.parentElement?.classList.add('has-suggestions');
    setAll(this.#input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id });
  }

  /** True where the key meant the list. */
  #press(key: string): boolean {
    if (key === 'ArrowDown') this.#choose(this.#chosen + 1);
    else if (key === 'ArrowUp') this.#choose(this.#chosen < 0 ? -1 : this.#chosen - 1);
    else if (key === 'Escape') this.#close();
    else if (key === 'Enter' && this.#chosen >= 0) this.#take(this.#chosen);
    else return false;
    return true;
  }

  async #ask(): Promise<void> {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const query = this.#input.value.trim();
    if (query.length < SHORTEST) return this.#close();
    try {
      this.#show(await this.#options.find(query, this.#asking.signal));
    } catch {
      // Aborted, or no connection: the form works without the list.
    }
  }

  #show(choices: readonly Choice[]): void {
    this.#choices = choices;
    this.#list.replaceChildren(...choices.map(({ text }, i) => optionOf(text, `${this.#list.id}-${i}`)));
    this.#list.hidden = choices.length === 0;
    this.#chosen = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#status.textContent = `${this.#options.label}: ${choices.length}`;
  }

  #choose(index: number): void {
    const options = [...this.#list.children];
    this.#chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#chosen)));
    options[this.#chosen]?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', options[this.#chosen]?.id ?? '');
  }

  #take(index: number): void {
    const choice = this.#choices[index];
    if (!choice) return;
    if (choice.address) return location.assign(choice.address);
    this.#input.value = choice.text;
    this.#close();
    this.#input.form?.requestSubmit();
  }

  /** What was asked and is still under way opens nothing any more. */
  #close(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#list.hidden = true;
    this.#chosen = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}

/** What is offered is Vietnamese on every page. */
function optionOf(text: string, id: string): HTMLElement {
  const option = document.createElement('li');
  option.lang = 'vi';
  option.textContent = text;
  setAll(option, { id, role: 'option', 'aria-selected': 'false' });
  return option;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
