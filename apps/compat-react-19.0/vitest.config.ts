import { onReact, snapshots } from '../../.ci/on-react.ts';

/** S2: the snapshots again, on React 19.0. */
export default onReact('19.0', import.meta.dirname, snapshots);
