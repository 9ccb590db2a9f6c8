/** The two channels between window and machine: calls are answered, events are sent. */
export const CALL_CHANNEL = 'jour-j:call'
export const EVENT_CHANNEL = 'jour-j:event'
