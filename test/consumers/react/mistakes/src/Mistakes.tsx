import type {} from 'public-servant-widgets/react';

export function Mistakes() {
  return (
    <>
      <psw-self-check edition="short" /* mistake */ />
      <psw-self-check
        onpsw-self-check-finish={({ detail }) => {
          console.log(detail.answers); // mistake
        }}
      />
    </>
  );
}
