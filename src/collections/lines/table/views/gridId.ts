/** The grid has the focus while no cell is edited. */
export const GRID_ID = 'lines-grid';
