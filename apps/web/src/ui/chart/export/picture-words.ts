/** What is written into a picture, so that it says where it comes from when it travels alone. */
export interface PictureWords {
  title: string
  /** Under the title: the unit, the grade. */
  lead: string
  /** Under the picture: the source, the day. */
  foot: string
  /** `Số liệu minh họa`, where any of it is invented. */
  mark: string | null
}
