/** What a widget says, if the page gives no fallback, when not even its words could be loaded. In English, as there is nothing else. */
export const unavailable = 'This content cannot be shown at the moment.';
