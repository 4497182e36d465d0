package vn.vankho.publish;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Biểu thức trong mẫu trang: reads what templates ask for, {@code ${fact.value.get()}}. The plain
 * expressions that make up nearly all of a template are read here, many times faster than by
 * Spring's expression language; any other is left to that, so that a template may use all of it.
 */
final class Expressions implements IStandardVariableExpressionEvaluator {

  private final IStandardVariableExpressionEvaluator spring;

  /** By text; empty for those that are not plain. */
  private final Map<String, Optional<Expression>> read = new ConcurrentHashMap<>();

  private Expressions(IStandardVariableExpressionEvaluator spring) {
    this.spring = spring;
  }

  /** Thymeleaf's standard dialect, reading its expressions so. */
  static SpringStandardDialect dialect() {
    SpringStandardDialect dialect =
        new SpringStandardDialect() {
          private final Expressions own = new Expressions(super.getVariableExpressionEvaluator());

          @Override
          public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return own;
          }
        };
    dialect.setEnableSpringELCompiler(true);
    return dialect;
  }

  @Override
  public Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    if (!how.getPerformTypeConversion() && !expression.getUseSelectionAsRoot()) {
      String text = expression.getExpression();
      Optional<Expression> plain = read.get(text);
      if (plain == null) {
        plain = new ExpressionReader(text).expression();
        read.put(text, plain);
      }
      if (plain.isPresent()) {
        try {
          return plain.get().in(context::getVariable);
        } catch (Expression.NotPlain e) {
          // a kind of object that only Spring's language knows how to read
        }
      }
    }
    return spring.evaluate(context, expression, how);
  }
}
