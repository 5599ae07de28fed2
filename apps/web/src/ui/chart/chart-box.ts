/** The plot inside the drawing, in pixels. */
export interface ChartBox {
  left: number
  right: number
  top: number
  bottom: number
}
