/** Does something that must not be cut off: meanwhile the browser asks before it closes the page. */
export async function heldOpen<T>(work: () => Promise<T>): Promise<T> {
  addEventListener('beforeunload', hold);
  try {
    return await work();
  } finally {
    removeEventListener('beforeunload', hold);
  }
}

const hold = (event: Event) => event.preventDefault();
