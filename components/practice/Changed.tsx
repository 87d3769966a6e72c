/** A page at the address of the account that has nothing left of it: the guide says so after a while. */
export function Changed() {
  return (
    <>
      <h1>Hello again</h1>
      <p>
        Everything you know has moved to another place. Have a look around and tell us how you like
        it.
      </p>
    </>
  );
}
