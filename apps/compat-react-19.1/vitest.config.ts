import { onReact, snapshots } from '../../.ci/on-react.ts';

/** S2: the snapshots again, on React 19.1. */
export default onReact('19.1', import.meta.dirname, snapshots);
