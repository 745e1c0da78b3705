export interface DateClasses {
  month: number;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
}
